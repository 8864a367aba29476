async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.list_pets().sort(&api::types::Sort::Age).await?;
    Ok(())
}
