-- Why an event was no person's; null when it is valid.
alter table ad_event add column invalidity varchar(40);
update ad_event set invalidity = 'DECLARED_BOT' where valid = false;

-- What people did after an ad, each told once for ever; the ad is that of the click that was signed.
create table conversion (
    id uuid not null primary key,
    advertiser_id uuid not null references advertiser (id),
    event_name varchar(100) not null,
    event_id varchar(200) not null,
    happened_at timestamp with time zone not null,
    told_at timestamp with time zone not null,
    value_micros bigint not null,
    currency varchar(3),
    person varchar(64),
    touch varchar(10) not null,
    serving_id uuid,
    line_item_id uuid,
    creative_id uuid,
    serving_day date,
    constraint conversion_once unique (advertiser_id, event_name, event_id)
);
create index conversion_report on conversion (line_item_id, creative_id, serving_day);
