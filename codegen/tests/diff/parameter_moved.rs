async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_pets().trace("1").await?;
    Ok(())
}
