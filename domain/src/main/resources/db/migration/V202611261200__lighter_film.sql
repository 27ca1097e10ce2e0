-- What a player with a slow line is offered: made from the very bytes that were approved.
create table lighter_film (
    film_hash varchar(64) not null primary key,
    file_hash varchar(64),
    media_type varchar(100),
    file_size bigint,
    width integer not null,
    height integer not null,
    kbps integer not null,
    made_at timestamp with time zone not null
);
