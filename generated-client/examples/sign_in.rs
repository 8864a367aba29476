//! Signs in as a user, and makes a call as that user.
//!
//! Reads `ALTEGIO_PARTNER_TOKEN` and, where it is set, `ALTEGIO_BASE_URL`; the user by `LOGIN` and `PASSWORD`.
//!
//!     cargo run --example sign_in LOCATION

use altegio::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let location = std::env::args().nth(1).ok_or("usage: sign_in LOCATION")?.parse()?;
    let (login, password) = (std::env::var("LOGIN")?, std::env::var("PASSWORD")?);

    // It signs in again by itself when the token is no longer taken.
    let session = Client::from_env()?.sign_in(login, password).await?;
    let services = session.v1().services().get_service_list(location).await?;
    println!("signed in; the location has {} services", services.data.len());
    Ok(())
}
