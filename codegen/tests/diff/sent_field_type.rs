async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.add_pet(api::types::NewPet { age: Some(1), ..Default::default() }).await?;
    Ok(())
}
