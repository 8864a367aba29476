async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_pets().master_id(1).await?;
    Ok(())
}
