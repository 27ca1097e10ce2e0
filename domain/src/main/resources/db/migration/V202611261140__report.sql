-- The film of a campaign that all its others are held against.
create table campaign_control (
    campaign_id uuid not null primary key references campaign (id),
    creative_id uuid not null references creative (id),
    chosen_by varchar(200) not null,
    chosen_at timestamp with time zone not null
);

-- Whether a person whom an ad was served to, or not, converted; and what a serving brought.
create index conversion_person on conversion (advertiser_id, person);
create index conversion_serving on conversion (serving_id);
