async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_pets().staff_id(1).await?;
    Ok(())
}
