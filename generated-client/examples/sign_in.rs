//! Signs in as a user, and makes a call as that user.
//!
//! Reads `ALTEGIO_PARTNER_TOKEN`, `LOGIN`, `PASSWORD` and, if set, `ALTEGIO_BASE_URL`.
//!
//!     cargo run --example sign_in LOCATION

use altegio::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let location = std::env::args().nth(1).ok_or("usage: sign_in LOCATION")?.parse()?;
    let (login, password) = (std::env::var("LOGIN")?, std::env::var("PASSWORD")?);

    // The session signs in again when the server no longer accepts the token.
    let session = Client::from_env()?.sign_in(login, password).await?;
    let services = session.v1().services().get_service_list(location).await?;
    println!("signed in; the location has {} services", services.data.len());
    Ok(())
}
