-- What one node tells the others at the moment; of no use a minute later.
create table node_message (
    id uuid not null primary key,
    node uuid not null,
    topic varchar(30) not null,
    about uuid not null,
    words varchar(2000) not null,
    said_at timestamp with time zone not null
);
create index node_message_said on node_message (said_at);
create index node_message_about on node_message (about, topic, said_at);
