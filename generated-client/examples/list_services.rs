//! Lists the services of a location.
//!
//! Reads `ALTEGIO_PARTNER_TOKEN`, `ALTEGIO_USER_TOKEN` and, if set, `ALTEGIO_BASE_URL`.
//!
//!     cargo run --example list_services LOCATION

use altegio::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let location = std::env::args().nth(1).ok_or("usage: list_services LOCATION")?.parse()?;

    let altegio = Client::from_env()?;
    match altegio.v1().services().get_service_list(location).await {
        Ok(services) => {
            for service in services.data {
                let title = service.title.unwrap_or_default();
                println!("{}\t{title}\t{}", service.id, service.price_min.unwrap_or_default());
            }
            Ok(())
        }
        Err(error) if error.is_not_found() => Err("no such location".into()),
        Err(error) => Err(error.into()),
    }
}
