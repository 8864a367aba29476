async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let legs = match pets.get_pet().await?.data {
        api::types::Pet::Cat(_) => 4,
        api::types::Pet::Text(_) => 4,
    };
    Ok(())
}
