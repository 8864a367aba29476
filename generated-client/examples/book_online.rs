//! Books an appointment as a client: service, team member, date, time, check and booking. Then moves and cancels it.
//!
//! Reads `ALTEGIO_PARTNER_TOKEN`, `PHONE`, `NAME`, `CODE` and, if set, `ALTEGIO_BASE_URL`. Without `CODE`, the program requests an SMS
//! with a code and ends. The code signs the client in, because moving a booking needs the client's token.
//!
//!     cargo run --example book_online --features booking LOCATION

use altegio::booking::types::{
    BookingCheck, BookingUpdate, NewBooking, NewBookingAppointment, PhoneSignIn, VerificationCodeRequest,
};
use altegio::{Client, DateTime};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

#[tokio::main]
async fn main() -> Result<()> {
    let location = std::env::args().nth(1).ok_or("usage: book_online LOCATION")?.parse()?;
    let (phone, name) = (std::env::var("PHONE")?, std::env::var("NAME")?);
    let altegio = Client::from_env()?;

    let Ok(code) = std::env::var("CODE") else {
        let request = VerificationCodeRequest { phone: Some(phone), fullname: Some(name) };
        altegio.booking().authentication().send_booking_verification_code(location, request).await?;
        println!("requested an SMS; set CODE to its code, and run this again");
        return Ok(());
    };
    let token = altegio
        .booking()
        .authentication()
        .log_in_with_phone_number_and_code(PhoneSignIn { phone: phone.clone(), code });
    let client = altegio.with_user_token(token.await?.data.user_token)?;

    let (appointment, later) = choose(&altegio, location).await?;
    let booking = altegio.booking().online_booking();
    let check = BookingCheck { appointments: vec![appointment.clone()] };
    booking.validate_booking_params(location, check).await?;
    let new = NewBooking { appointments: Some(vec![appointment]), ..NewBooking::new(phone, name) };
    let booked = booking.create_online_booking(location, new).await?.data;
    let booked = booked.into_iter().next().ok_or("the response has no booking")?;
    let id = booked.record_id.ok_or("the booking has no ID")?;
    let hash = booked.record_hash.ok_or("the booking has no hash")?;
    println!("booked appointment {id}");

    if let Some(later) = later {
        let update = BookingUpdate { datetime: Some(later.clone()), comment: None };
        client.booking().online_booking().update_online_booking_datetime(location, id, update).await?;
        println!("moved it to {later}");
    }

    altegio.booking().personal_account().delete_user_appointment(id, &hash).await?;
    println!("cancelled it");
    Ok(())
}

/// Chooses the first service, team member, date and time that can be booked. Also returns the next time of that date, if there is one.
async fn choose(altegio: &Client, location: i64) -> Result<(NewBookingAppointment, Option<DateTime>)> {
    let booking = altegio.booking().online_booking();
    let services = booking.get_services_available_for_booking(location).await?.data.services.unwrap_or_default();
    let service = services.first().ok_or("no service can be booked")?.id;

    let team = booking.get_team_members_available_for_booking(location).service_ids(&[service]).await?.data;
    let bookable = team.iter().find(|member| member.bookable != Some(false));
    let member = bookable.ok_or("no team member can be booked")?.id;

    let dates = booking.get_dates_available_for_booking(location).service_ids(&[service]).staff_id(member).await?.data;
    let dates = dates.booking_dates.unwrap_or_default();
    let date = dates.first().ok_or("no date can be booked")?.as_str();

    let slots = booking.get_time_slots_for_booking(location, member, date).service_ids(&[service]).await?.data;
    let mut times = slots.into_iter().filter_map(|slot| slot.datetime);
    let appointment = NewBookingAppointment {
        id: Some(1),
        services: Some(vec![service]),
        staff_id: Some(member),
        datetime: Some(times.next().ok_or("no time can be booked")?),
        ..NewBookingAppointment::default()
    };
    Ok((appointment, times.next()))
}
