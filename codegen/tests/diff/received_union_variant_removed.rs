async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let legs = match pets.get_pet().await?.data {
        api::types::Pet::Cat(_) => 4,
        api::types::Pet::Dog(_) => 4,
        api::types::Pet::Fish(_) => 0,
        api::types::Pet::Other(_) => 0,
    };
    Ok(())
}
