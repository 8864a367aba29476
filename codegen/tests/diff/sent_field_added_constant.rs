async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.add_pet(api::types::NewPet::new("Rex")).await?;
    pets.add_toy(api::types::NewToy::default()).await?;
    Ok(())
}
