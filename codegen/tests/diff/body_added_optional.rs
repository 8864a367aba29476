async fn call(pets: api::pets::Pets<'_>) -> Result<(), Error> {
    pets.add_pet().shop_id(1).await?;
    Ok(())
}
