//! What a start does to a register, beside others that start or work.

use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use sleutelbord_tests::cluster::Cluster;

use crate::overload::connection;

/// A database of which another was the template, or an empty one.
fn database(empty: bool) -> String {
    let cluster = Cluster::shared(|url| sleutelbord::prepare(url).expect("the template database is prepared"));
    let url = cluster.fresh_database();
    if !empty {
        return url;
    }
    let name = format!("leeg_{}", uuid::Uuid::now_v7().simple());
    connection(&url).batch_execute(&format!("create database {name} template template0")).unwrap();
    let place = url.rfind("/proef_").unwrap();
    let end = url[place + 1..].find('?').map_or(url.len(), |end| place + 1 + end);
    format!("{}{name}{}", &url[..=place], &url[end..])
}

#[derive(QueryableByName)]
struct Text {
    #[diesel(sql_type = diesel::sql_types::Text)]
    said: String,
}

fn said(url: &str, statement: &str) -> String {
    diesel::sql_query(statement).get_result::<Text>(&mut connection(url)).unwrap().said
}

#[test]
fn two_first_starts_at_once_tell_of_each_reference_once() {
    let url = database(true);
    let starts: Vec<_> = (0..3)
        .map(|_| {
            let url = url.clone();
            std::thread::spawn(move || sleutelbord::prepare(&url).unwrap())
        })
        .collect();
    starts.into_iter().for_each(|start| start.join().unwrap());
    let twice = "select count(*)::text as said from (select 1 from journaal group by soort, id, versie having count(*) > 1) as dubbel";
    assert_eq!(said(&url, twice), "0");
    let all = "select count(*)::text as said from journaal where soort = 'gemeente'";
    assert!(said(&url, all).parse::<u32>().unwrap() >= 25);
}

#[test]
fn an_older_program_takes_nothing_back_that_a_newer_one_brought() {
    let url = database(false);
    let newer = "insert into referentieset values (1000000, now()); update gemeente set naam = 'Zwolle-Deventer' where code = 'GM0193'";
    connection(&url).batch_execute(newer).unwrap();
    sleutelbord::prepare(&url).unwrap();
    assert_eq!(said(&url, "select naam as said from gemeente where code = 'GM0193'"), "Zwolle-Deventer");
}

#[test]
fn a_migration_that_waits_for_a_table_lets_writers_through() {
    let url = database(false);
    // As before this migration.
    let undo = include_str!("../../../backend/api/migrations/2026-11-30-100071_referentieset/down.sql");
    let undone = "delete from __diesel_schema_migrations where version = '20261130100071'";
    connection(&url).batch_execute(&format!("{undo} {undone}")).unwrap();
    // Somebody else is about to make it: the migration waits for the end of that transaction.
    let mut holder = connection(&url);
    holder.batch_execute("begin; create table referentieset (versie integer)").unwrap();
    let starting = {
        let url = url.clone();
        std::thread::spawn(move || sleutelbord::prepare(&url))
    };
    let waits = "select count(*)::text as said from pg_stat_activity
                 where datname = current_database() and wait_event_type = 'Lock' and query like '%referentieset%' and pid <> pg_backend_pid()";
    let deadline = Instant::now() + Duration::from_secs(30);
    while said(&url, waits) == "0" {
        assert!(Instant::now() < deadline, "the migration does not wait");
        std::thread::sleep(Duration::from_millis(20));
    }
    while said(&url, waits) != "0" {
        assert!(Instant::now() < deadline, "the migration never lets go");
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(!starting.is_finished(), "it tries again");
    holder.batch_execute("rollback").unwrap();
    starting.join().unwrap().unwrap();
}
