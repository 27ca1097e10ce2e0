alter table charge add column order_hash varchar(64);
create index charge_order on charge (advertiser_id, order_hash);
