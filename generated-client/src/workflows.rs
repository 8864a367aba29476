//! Common workflows, each with the operations to call.
//!
//! This module has no items. Each section names the document and the features that it needs; the features of `v1` are enabled by
//! default. The documentation of each operation has its parameters, its errors and the tokens that it needs.
//!
//! # Book as a client
//!
//! `booking()` needs only the partner token: services, team members, dates, times, check and booking. A client who wants to change a
//! booking signs in with a phone number and an SMS code: `send_booking_verification_code`, then `Client::sign_in_by_phone`.
//! The example `book_online` does all of this. Feature: `booking`.
//!
//! ```no_run
//! # #[cfg(feature = "booking")]
//! # async fn run(altegio: altegio::Client) -> Result<(), altegio::Error> {
//! use altegio::booking::types::{BookingCheck, NewBooking, NewBookingAppointment};
//!
//! let booking = altegio.booking().online_booking();
//! let team = booking.get_team_members_available_for_booking(4564).service_ids(&[331]).await?;
//! let Some(member) = team.data.first() else { return Ok(()) };
//! let dates = booking.get_dates_available_for_booking(4564).service_ids(&[331]).staff_id(member.id).await?;
//! let Some(date) = dates.data.booking_dates.iter().flatten().next() else { return Ok(()) };
//! let slots = booking.get_time_slots_for_booking(4564, member.id, date.as_str()).service_ids(&[331]).await?;
//! let Some(slot) = slots.data.first() else { return Ok(()) };
//!
//! let appointment = NewBookingAppointment {
//!     id: Some(1),
//!     services: Some(vec![331]),
//!     staff_id: Some(member.id),
//!     datetime: slot.datetime.clone(),
//!     ..Default::default()
//! };
//! booking.validate_booking_params(4564, BookingCheck { appointments: vec![appointment.clone()] }).await?;
//! let new = NewBooking { appointments: Some(vec![appointment]), ..NewBooking::new("+13155550175", "James Smith") };
//! for booked in booking.create_online_booking(4564, new).await?.data {
//!     println!("appointment {:?}, hash {:?}", booked.record_id, booked.record_hash);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Book as an administrator
//!
//! `v1().appointments().create_appointment` books for any client of a location, with a price and a discount for each service.
//! `update_appointment` and `delete_appointment` change it.
//!
//! ```no_run
//! # async fn run(altegio: altegio::Client) -> Result<(), altegio::Error> {
//! use altegio::Maybe;
//! use altegio::v1::types::{NewAppointmentService, NewSingleAppointment, NewSingleAppointmentClient};
//!
//! let client = NewSingleAppointmentClient { phone: Some("13155550175".into()), ..Default::default() };
//! let service = NewAppointmentService { id: Some(331), cost: Some(30.0), ..Default::default() };
//! // A type with more than four required fields has no `new`: a literal lists all fields.
//! let new = NewSingleAppointment {
//!     staff_id: 8886,
//!     services: vec![service],
//!     client,
//!     datetime: "2026-09-21T15:00:00-05:00".into(),
//!     seance_length: 3600,
//!     save_if_busy: Some(false),
//!     send_sms: Some(true),
//!     comment: None,
//!     sms_remain_hours: Some(6),
//!     email_remain_hours: None,
//!     attendance: None,
//!     activity_id: None,
//!     api_id: None,
//!     custom_color: None,
//!     record_labels: None,
//!     technical_break_duration: Maybe::Absent,
//!     custom_fields: None,
//! };
//! let booked = altegio.v1().appointments().create_appointment(4564, new.into()).await?;
//! println!("{:?}", booked.data);
//! # Ok(())
//! # }
//! ```
//!
//! # List appointments between two dates
//!
//! `v1().appointments().get_appointment_list` lists the appointments of a location. Both dates are inclusive. Of `v2`,
//! `list_appointments` returns appointments with related resources, such as `client` and `services`.
//!
//! ```no_run
//! # async fn run(altegio: altegio::Client) -> Result<(), altegio::Error> {
//! let call = altegio.v1().appointments().get_appointment_list(4564).start_date("2026-09-01").end_date("2026-09-30");
//! let mut appointments = call.count(200).items();
//! while let Some(appointment) = appointments.next().await {
//!     let appointment = appointment?;
//!     println!("{}: {:?}", appointment.id, appointment.datetime);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Sync clients
//!
//! `v1().clients().get_client_list` searches the clients of a location; [`Items`](crate::Items) returns all of them, page by page.
//! `create_client`, `bulk_create_clients` and `update_client` write them. After the first sync, webhooks report each change.
//!
//! ```no_run
//! # async fn run(altegio: altegio::Client) -> Result<(), altegio::Error> {
//! use altegio::v1::types::{ClientSearch, ClientSearchField};
//!
//! let fields = vec![ClientSearchField::Id, ClientSearchField::Name, ClientSearchField::Phone];
//! let search = ClientSearch { page_size: Some(200), fields: Some(fields), ..Default::default() };
//! let mut clients = altegio.v1().clients().get_client_list(4564, search).items();
//! while let Some(client) = clients.next().await {
//!     let client = client?;
//!     println!("{} {:?} {:?}", client.id, client.name, client.phone);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Receive webhooks
//!
//! `developer().webhooks().update_event_notification_settings` sets the URLs and the changes of a location that they receive.
//! `Webhook::from_slice` decodes the body of a request. The example `receive_webhooks` is a complete server. Feature:
//! `developer-webhooks`.
//!
//! ```no_run
//! # #[cfg(feature = "developer-webhooks")]
//! # async fn run(altegio: altegio::Client, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! use altegio::developer::Webhook;
//! use altegio::developer::types::WebhookSettingsUpdate;
//!
//! let urls = vec!["https://example.com/webhooks/secret".into()];
//! let update = WebhookSettingsUpdate { record: Some(1), client: Some(1), ..WebhookSettingsUpdate::new(urls, 1) };
//! altegio.developer().webhooks().update_event_notification_settings(4564, update).await?;
//!
//! // In the server, with the body of a request:
//! for webhook in Webhook::from_slice(body)? {
//!     match webhook {
//!         Webhook::Record(event) => println!("appointment {}: {:?}", event.resource_id, event.status),
//!         Webhook::Client(event) => println!("client {}: {:?}", event.resource_id, event.status),
//!         other => println!("{other:?}"),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Stock
//!
//! `v1().inventory()` has storages, product transactions and inventory operations, and `v1().products()` the products. Of `v2`,
//! `list_product_storage_amounts` returns the quantities of a product (feature `v2-products`).
//!
//! ```no_run
//! # #[cfg(feature = "v2-products")]
//! # async fn run(altegio: altegio::Client) -> Result<(), altegio::Error> {
//! use altegio::v1::types::{NewStorageOperation, NewStorageOperationTransaction};
//!
//! for amount in altegio.v2().products().list_product_storage_amounts(4564, 17).await?.data {
//!     println!("storage {}: {}", amount.attributes.storage_id, amount.attributes.sale_amount);
//! }
//!
//! // Records the receipt (type 3) of ten products in storage 91271.
//! let product = NewStorageOperationTransaction {
//!     good_id: Some(17),
//!     operation_unit_type: Some(1),
//!     amount: Some(10.0),
//!     cost_per_unit: Some(4.5),
//!     discount: Some(0.0),
//!     cost: Some(45.0),
//!     ..Default::default()
//! };
//! let receipt = NewStorageOperation {
//!     transactions: Some(vec![product]),
//!     ..NewStorageOperation::new(3, "2026-09-21T12:00:00-05:00".into(), 91271)
//! };
//! altegio.v1().inventory().create_inventory_operation(4564, receipt).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Payments and receipts
//!
//! `v1().sales()` pays the document of a sale and lists the methods that can be used. `v1().payments()` lists financial transactions.
//! `v1().fiscalization().print_fiscal_receipt` prints a receipt, and `v1().appointments().get_visit_receipt_pdf` returns one as PDF.
//!
//! ```no_run
//! # async fn run(altegio: altegio::Client) -> Result<(), altegio::Error> {
//! use altegio::v1::types::{AccountPayment, AccountPaymentPayment, AccountPaymentPaymentMethod, FiscalReceiptRequest};
//!
//! let method = AccountPaymentPaymentMethod { slug: Some("account".into()), account_id: Some(90) };
//! let payment = AccountPaymentPayment { method: Some(method), amount: Some(30.0) };
//! let payment = AccountPayment { payment: Some(payment) };
//! let sale = altegio.v1().sales().create_payment_with_loyalty_methods(4564, 25923, payment.into()).await?;
//! println!("{:?}", sale.data.state);
//!
//! // Operation 0: sale.
//! altegio.v1().fiscalization().print_fiscal_receipt(4564, FiscalReceiptRequest::new(25923, 0)).await?;
//! let paid = altegio.v1().payments().get_transactions_by_visit_or_appointment_id(4564).record_id(22123).await?;
//! println!("{} transactions", paid.data.len());
//! # Ok(())
//! # }
//! ```
//!
//! # Schedules and free time
//!
//! `v1().schedule_resources()` has the working hours of team members, with busy intervals if the call includes them, and the free
//! slots of a day. `set_team_member_schedule` sets working hours. What clients can book online is `get_time_slots_for_booking` of
//! `booking()`.
//!
//! ```no_run
//! # async fn run(altegio: altegio::Client) -> Result<(), altegio::Error> {
//! use altegio::v1::types::WorkScheduleInclude;
//!
//! let schedules = altegio.v1().schedule_resources();
//! let (from, to) = ("2026-09-21".into(), "2026-09-27".into());
//! let call = schedules.get_team_member_schedule_list(4564).start_date(&from).end_date(&to).staff_ids(&[8886]);
//! for day in call.include(&[WorkScheduleInclude::BusyIntervals]).await?.data {
//!     println!("{:?}: works {:?}, busy {:?}", day.date, day.slots, day.busy_intervals);
//! }
//! for slot in schedules.get_appointment_calendar_sessions(4564, 8886, "2026-09-21").await?.data {
//!     println!("{:?}: free {:?}", slot.time, slot.is_free);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Loyalty
//!
//! `v1().loyalty_cards()` issues cards and changes their balance. `v1().loyalty_programs()` applies cards, promotions and referrals to
//! a visit, `v1().subscriptions_certificates()` has memberships and gift cards, and `v1().chain_loyalty_programs()` the programs of a
//! chain.
//!
//! ```no_run
//! # async fn run(altegio: altegio::Client) -> Result<(), altegio::Error> {
//! use altegio::v1::types::{LoyaltyWithdrawal, NewLoyaltyCard, NewLoyaltyCardTransaction};
//!
//! let new = NewLoyaltyCard {
//!     loyalty_card_number: Some("9090909".into()),
//!     loyalty_card_type_id: Some("8230".into()),
//!     phone: Some("13155550175".into()),
//! };
//! let card = altegio.v1().loyalty_cards().issue_loyalty_card(4564, new).await?.data;
//! let bonus = NewLoyaltyCardTransaction { title: Some("Welcome".into()), ..NewLoyaltyCardTransaction::new(50.0) };
//! altegio.v1().loyalty_cards().create_loyalty_card_transaction(4564, card.id, bonus).await?;
//!
//! // Pays a part of a visit from the card.
//! let part = LoyaltyWithdrawal { record_id: 22123, visit_id: 118389, amount: 20.0 };
//! altegio.v1().loyalty_programs().apply_loyalty_card_deduction(4564, card.id, part).await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Marketplace installation
//!
//! A location installs an application, and the partner confirms it with `notification_settings_callback`, which also sets the URLs for
//! webhooks. `get_marketplace_integration_status` returns the status, and `notification_payment_callback` reports a payment. These
//! operations are on `https://app.alteg.io` and need only the partner token. Altegio reports that a location has uninstalled or frozen
//! the application in a request whose body is an `ApplicationEvent`. Feature: `developer-marketplace`.
//!
//! ```no_run
//! # #[cfg(feature = "developer-marketplace")]
//! # async fn run(altegio: altegio::Client, body: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
//! use altegio::developer::types::{ApplicationEvent, Installation};
//!
//! let marketplace = altegio.developer().marketplace();
//! let urls = Some(vec!["https://example.com/webhooks/secret".into()]);
//! let installation = Installation { webhook_urls: urls, ..Installation::new(4564, 99) };
//! marketplace.notification_settings_callback(installation).await?;
//! let status = marketplace.get_marketplace_integration_status(4564, 99).await?.data;
//! println!("{:?}", status.connection_status);
//!
//! // In the server, with the body of a request:
//! let event: ApplicationEvent = altegio::from_slice(body)?;
//! println!("location {}: {:?}", event.salon_id, event.event);
//! # Ok(())
//! # }
//! ```
