create table model_release (
    id uuid not null primary key,
    version integer not null,
    asset_id uuid not null references asset (id),
    advertiser_id uuid not null references advertiser (id),
    person varchar(200) not null,
    purpose varchar(200) not null,
    recorded_by varchar(200) not null,
    recorded_at timestamp with time zone not null,
    withdrawn_by varchar(200),
    withdrawn_at timestamp with time zone
);

create index model_release_asset on model_release (asset_id, recorded_at);
