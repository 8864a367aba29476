async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_pets(1).staff_id(2).await?;
    Ok(())
}
