mod envelope;
mod exchange;
