async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.get_pet(1, 2).await?;
    Ok(())
}
