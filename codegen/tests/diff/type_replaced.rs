async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    let pet: api::types::Pet = pets.get_pet().await?.data;
    Ok(())
}
