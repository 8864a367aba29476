async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.add_pet(api::types::NewPet::Fish(api::types::Fish::default())).await?;
    Ok(())
}
