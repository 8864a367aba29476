async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    match pets.get_pet().await {
        Err(Error::Api(refusal)) if refusal.status() == 404 => {
            let reason = refusal.body::<api::types::Failure>()?.reason;
        }
        _ => {}
    }
    Ok(())
}
