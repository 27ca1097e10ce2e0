-- What pages and clocks read of a large account is found by an index that holds all that is asked.

-- Whether a newer version of the same film is there: to look for one with each film that waits took longest of all.
alter table creative add column superseded boolean default false not null;
update creative set superseded = true where exists (select 1 from creative n where n.production_id = creative.production_id
    and n.subject = creative.subject and n.revision > creative.revision);
drop index creative_waiting;
drop index creative_status;
drop index creative_of_status;
create index creative_waiting
    on creative (status, superseded, made_at, id, verdict, subject, campaign_id, advertiser_id, production_id);
create index creative_of_status on creative (advertiser_id, status, superseded, made_at);

-- Whether its meaning is still to be read, which a clock asks every few seconds.
alter table library_item add column unread boolean default true not null;
update library_item set unread = false where meaning is not null;
create index library_item_unread on library_item (unread, changed_at);
drop index library_item_changed;
create index library_item_changed on library_item (advertiser_id, changed_at, version);
create index library_item_kind on library_item (advertiser_id, kind, kept_at);

-- The ledger of thirty days is added up for each look at it.
drop index charge_day;
create index charge_day on charge (advertiser_id, ordered_on, state, currency, stage, provider, model, unit, quantity,
    settled_micros);

create index conversation_waiting on conversation (state, last_at);
create index lead_newest on lead (consented_at);
create index audit_entry_who on audit_entry (who, said_at);
create index run_of_show_newest on run_of_show (changed_at, id);
create index campaign_name on campaign (name, id);
