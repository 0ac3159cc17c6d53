//! Benchmarks of minting, verification, webhooks and decoding, without Node. Run `cargo bench -p livekit-server-core`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use livekit_server_core::{
    key::Key,
    message::{Reading, Tape, read_json, read_protobuf, schema::id},
    token::{
        Grants, Mint, Scratch,
        grants::video_grant::{CAN_PUBLISH, CAN_SUBSCRIBE, ROOM, ROOM_JOIN},
        sign, verify_outlined,
    },
    webhook::authenticate,
};
use prost::encoding;

const NOW: i64 = 1_700_000_000;

fn key() -> Key {
    Key::new("APIabcdefgh", b"secretsecretsecretsecretsecretsecret")
}

fn tokens(c: &mut Criterion) {
    let key = key();
    let grants =
        Grants::Known { codes: &[ROOM_JOIN, ROOM, CAN_PUBLISH, CAN_SUBSCRIBE], room: Some("myroom"), metadata: None };
    let mint = Mint { grants, identity: Some("user-1234"), issued_at: NOW, expiry: NOW + 600 };
    let (mut scratch, mut token) = (Vec::new(), Vec::new());
    c.bench_function("mint", |b| {
        b.iter(|| {
            token.clear();
            mint.append(&key, &mut scratch, black_box(&mut token));
        });
    });
    token.clear();
    mint.append(&key, &mut scratch, &mut token);
    let mut scratch = Scratch::default();
    c.bench_function("verify", |b| {
        b.iter(|| verify_outlined(&key, black_box(&token), NOW as f64, &mut scratch).unwrap().outline.len());
    });
}

fn webhooks(c: &mut Criterion) {
    let key = key();
    let track = r#"{"sid":"TR_AMVCk9pqXyZ001","type":"VIDEO","name":"camera","muted":false,"width":1280,"height":720,"simulcast":true,"source":"CAMERA","layers":[{"quality":"LOW","width":320,"height":180,"bitrate":150000},{"quality":"HIGH","width":1280,"height":720,"bitrate":1700000}],"mimeType":"video/VP8","mid":"1"}"#;
    let body = format!(
        r#"{{"event":"participant_joined","room":{{"sid":"RM_hycBMAjmt6Ub","name":"Demo Room","emptyTimeout":300,"maxParticipants":50,"creationTime":"1692627281","turnPassword":"2Pvdj+/WV1xV4EkB8klJ9xkXDWY=","enabledCodecs":[{{"mime":"audio/opus"}},{{"mime":"video/VP8"}}],"metadata":"{{\"tenant\":\"t42\"}}","numParticipants":7}},"participant":{{"sid":"PA_ps2Dt7nM4oAr","identity":"user-1234","state":"ACTIVE","tracks":[{track},{track}],"joinedAt":"1692985556","name":"Ada Lovelace"}},"id":"EV_eugWmGhovZmm","createdAt":"1692985556"}}"#
    );
    let digest = {
        use sha2::Digest;
        base64_simd::STANDARD.encode_to_string(sha2::Sha256::digest(&body))
    };
    let mut token = Vec::new();
    sign(&key, &format!(r#"{{"iss":"APIabcdefgh","exp":{},"sha256":"{digest}"}}"#, NOW + 300), &mut token);
    let mut tape = Tape::default();
    c.bench_function("webhook: authenticate", |b| {
        b.iter(|| authenticate(&key, black_box(body.as_bytes()), &token, NOW as f64).unwrap());
    });
    c.bench_function("webhook: read", |b| {
        b.iter(|| read_json(id::WEBHOOK_EVENT, black_box(body.as_bytes()), &mut tape).unwrap());
    });
}

fn lists(c: &mut Criterion) {
    let mut list = Vec::new();
    for i in 0..1000_u64 {
        let mut room = Vec::new();
        encoding::string::encode(1, &format!("RM_{:012x}", i * 0x9e37_79b9), &mut room);
        encoding::string::encode(2, &format!("room-{i:06}"), &mut room);
        encoding::uint32::encode(3, &300, &mut room);
        encoding::uint32::encode(4, &50, &mut room);
        encoding::int64::encode(5, &(NOW + i as i64), &mut room);
        encoding::string::encode(6, &format!("tp{i:020}"), &mut room);
        for mime in ["audio/opus", "video/VP8", "video/H264"] {
            let mut codec = Vec::new();
            encoding::string::encode(1, &mime.to_string(), &mut codec);
            encoding::bytes::encode(7, &codec, &mut room);
        }
        encoding::string::encode(8, &format!(r#"{{"tenant":"t{}","kind":"meeting"}}"#, i % 97), &mut room);
        encoding::uint32::encode(9, &7, &mut room);
        encoding::bytes::encode(1, &room, &mut list);
    }
    let mut tape = Tape::default();
    c.bench_function("list of 1000 rooms", |b| {
        b.iter(|| {
            let reading = Reading::Reply;
            read_protobuf(id::LIST_ROOMS_RESPONSE, black_box(&list), reading, &mut tape).unwrap();
        });
    });
}

criterion_group!(benches, tokens, webhooks, lists);
criterion_main!(benches);
