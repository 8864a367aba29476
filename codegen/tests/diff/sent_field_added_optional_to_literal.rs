async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.add_pet(api::types::NewPet { a: 1, b: 2, c: 3, d: 4, e: 5 }).await?;
    Ok(())
}
