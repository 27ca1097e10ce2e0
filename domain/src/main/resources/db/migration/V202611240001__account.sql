create table advertiser (
    id uuid not null primary key,
    version integer not null,
    name varchar(200) not null,
    joined_at timestamp with time zone not null
);

create table app_user (
    id uuid not null primary key,
    version integer not null,
    login varchar(200) not null,
    display_name varchar(200) not null,
    role varchar(40) not null,
    advertiser_id uuid references advertiser (id),
    password_hash varchar(1000) not null,
    constraint app_user_login unique (login)
);

create table api_key (
    id uuid not null primary key,
    version integer not null,
    advertiser_id uuid not null references advertiser (id),
    name varchar(200) not null,
    secret_hash varchar(64) not null,
    created_at timestamp with time zone not null,
    revoked_at timestamp with time zone,
    constraint api_key_secret unique (secret_hash)
);
create index api_key_advertiser on api_key (advertiser_id);
