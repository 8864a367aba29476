async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.add_pet().body(api::types::NewPet::default()).await?;
    Ok(())
}
