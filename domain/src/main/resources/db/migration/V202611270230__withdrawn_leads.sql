-- Which lead a proof is of, a random number, so that an advertiser can erase it wherever a file of leads was taken to.
alter table erasure add column lead_id uuid;
create index erasure_campaign on erasure (campaign_id, erased_at);
