async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_pets().await?;
    Ok(())
}
