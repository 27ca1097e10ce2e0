create table feed_item (
    id uuid not null primary key,
    advertiser_id uuid not null references advertiser (id),
    feed_id uuid not null,
    feed_row integer not null,
    product varchar(1000000) not null,
    uploaded_at timestamp with time zone not null
);
create index feed_item_advertiser on feed_item (advertiser_id, uploaded_at);
