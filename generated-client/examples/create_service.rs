//! Creates a service that takes an hour.
//!
//! Reads `ALTEGIO_PARTNER_TOKEN`, `ALTEGIO_USER_TOKEN` and, if set, `ALTEGIO_BASE_URL`.
//!
//!     cargo run --example create_service LOCATION CATEGORY TITLE

use altegio::v1::types::NewService;
use altegio::{Client, Maybe};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [location, category, title] = &arguments[..] else {
        return Err("usage: create_service LOCATION CATEGORY TITLE".into());
    };

    let new = NewService {
        title: Some(title.clone()),
        category_id: Some(category.parse()?),
        duration: Some(3600.0),
        // Null selects the setting of the location. If absent, the default of services applies.
        technical_break_duration: Maybe::Null,
        ..NewService::default()
    };
    let created = Client::from_env()?.v1().services().create_service(location.parse()?, new).await?;
    println!("created service {}", created.data.id);
    Ok(())
}
