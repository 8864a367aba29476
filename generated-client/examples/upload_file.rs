//! Uploads an image for a service. The file is read while it is sent, so it can have any size.
//!
//! Reads `ALTEGIO_PARTNER_TOKEN`, `ALTEGIO_USER_TOKEN` and, if set, `ALTEGIO_BASE_URL`.
//!
//!     cargo run --example upload_file LOCATION SERVICE image.png

use std::time::Duration;

use altegio::v1::types::NewImage;
use altegio::{Client, File};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let [location, service, path] = &arguments[..] else {
        return Err("usage: upload_file LOCATION SERVICE IMAGE".into());
    };

    let media = if path.ends_with(".png") { "image/png" } else { "image/jpeg" };
    let image = NewImage {
        company_id: Some(location.parse()?),
        service_id: Some(service.parse()?),
        ..NewImage::new(File::from_path(path).content_type(media))
    };
    let altegio = Client::from_env()?;
    let upload = altegio.v1().utilities().upload_image("service", image).timeout(Duration::from_secs(600));
    let uploaded = upload.await?.data;
    // Some servers use a different key.
    let Some(group) = uploaded.image_group.or(uploaded.image_group_spaced) else {
        return Err("the response has no image group".into());
    };
    println!("uploaded image group {}", group.id);
    Ok(())
}
