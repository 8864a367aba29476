async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.add_pet(api::types::Code::Integer(15)).await?;
    Ok(())
}
