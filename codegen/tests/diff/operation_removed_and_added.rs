async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.delete_pet(1).await?;
    Ok(())
}
