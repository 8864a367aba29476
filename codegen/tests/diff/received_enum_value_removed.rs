async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let legs = match pets.get_pet().await?.data.kind {
        api::types::Kind::Fish => 4,
        _ => 0,
    };
    Ok(())
}
