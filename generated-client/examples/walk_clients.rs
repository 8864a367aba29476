//! Lists all clients of a location with pagination.
//!
//! Reads `ALTEGIO_PARTNER_TOKEN`, `ALTEGIO_USER_TOKEN` and, if set, `ALTEGIO_BASE_URL`.
//!
//!     cargo run --example walk_clients LOCATION

use altegio::Client;
use altegio::v1::types::ClientSearch;

const PAGE_SIZE: i64 = 200;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let location = std::env::args().nth(1).ok_or("usage: walk_clients LOCATION")?.parse()?;

    let altegio = Client::from_env()?;
    let search = ClientSearch { page_size: Some(PAGE_SIZE), ..ClientSearch::default() };
    let mut clients = altegio.v1().clients().get_client_list(location, search).items();
    let mut walked = 0;
    while let Some(client) = clients.next().await {
        let client = client?;
        walked += 1;
        println!("{}\t{}", client.id, client.name.as_deref().unwrap_or_default());
    }
    println!("{walked} clients");
    Ok(())
}
