-- Lists are newest first, and equal moments by id: an index is read in that order only if it is laid out so.
drop index campaign_advertiser;
drop index campaign_status;
drop index campaign_newest;
drop index campaign_of_status;
create index campaign_advertiser on campaign (advertiser_id desc, created_at desc, id);
create index campaign_status on campaign (advertiser_id desc, status, created_at desc, id);
create index campaign_newest on campaign (created_at desc, id);
create index campaign_of_status on campaign (status, created_at desc, id);

drop index library_item_kept;
drop index library_item_kind;
create index library_item_kept on library_item (advertiser_id desc, kept_at desc, id);
create index library_item_kind on library_item (advertiser_id desc, kind, kept_at desc, id);

drop index audit_entry_said_at;
drop index audit_entry_advertiser;
drop index audit_entry_who;
create index audit_entry_said_at on audit_entry (said_at desc, id);
create index audit_entry_advertiser on audit_entry (advertiser_id desc, said_at desc, id);
create index audit_entry_who on audit_entry (who, said_at desc, id);

drop index conversation_inbox;
drop index conversation_last;
drop index conversation_waiting;
create index conversation_inbox on conversation (advertiser_id desc, last_at desc, id);
create index conversation_last on conversation (last_at desc, id);
create index conversation_waiting on conversation (state, last_at desc, id);
create index conversation_own_waiting on conversation (advertiser_id desc, state, last_at desc, id);

drop index lead_advertiser;
drop index lead_campaign;
drop index lead_newest;
create index lead_advertiser on lead (advertiser_id desc, consented_at desc, id);
create index lead_campaign on lead (campaign_id desc, consented_at desc, id);
create index lead_newest on lead (consented_at desc, id);
create index lead_uncounted on lead (verdict, counted_at, consented_at);

drop index run_of_show_latest;
drop index run_of_show_newest;
create index run_of_show_latest on run_of_show (advertiser_id desc, changed_at desc, id);
create index run_of_show_newest on run_of_show (changed_at desc, id);

-- From one film that waits to the one before it, and what clocks ask of films again and again.
create index creative_waiting_last on creative (status, superseded, made_at desc, id desc);
create index creative_of_campaign on creative (campaign_id, status, superseded, film_hash, id, version);
drop index creative_made;
create index creative_made on creative (made_at, id);
create index line_item_status on line_item (status, last_day, campaign_id);

-- A sparkline, and what staff see of the ledger.
create index arm_tally_shown on arm_tally (line_item_id, serving_day, impressions);
create index charge_of_day on charge (state, currency, ordered_on, advertiser_id, stage, provider, model, unit, quantity,
    settled_micros);

-- What briefs show: to look for an id in every brief takes seconds.
create table campaign_material (
    campaign_id uuid not null references campaign (id),
    item_id uuid not null,
    primary key (campaign_id, item_id)
);
create index campaign_material_item on campaign_material (item_id);
insert into campaign_material (campaign_id, item_id)
    select distinct found.campaign_id, cast(found.item as uuid) from (
        select c.id as campaign_id,
            substring(c.brief, position('"photos":["' in c.brief) + 11 + 39 * n.i, 36) as item
        from campaign c cross join (select 0 as i union all select 1 union all select 2 union all select 3
            union all select 4 union all select 5 union all select 6 union all select 7 union all select 8
            union all select 9 union all select 10 union all select 11) n
        where position('"photos":["' in c.brief) > 0
        union all
        select c.id, substring(c.brief, position('"logo":"' in c.brief) + 8, 36) from campaign c
        where position('"logo":"' in c.brief) > 0
        union all
        select c.id, substring(c.brief, position('"recording":"' in c.brief) + 13, 36) from campaign c
        where position('"recording":"' in c.brief) > 0) found
    where found.item like '________-____-____-____-____________';
