async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.add_pet(api::types::NewPet::Dog(api::types::Dog::default())).await?;
    Ok(())
}
