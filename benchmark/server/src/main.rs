//! The Twirp server of the benchmarks, which `benchmark/run.mjs` starts. It is not measured itself, so it answers each
//! request from memory, on one thread.
//!
//! `livekit-bench-server FOLDER` reads `create.json`, `create.pb`, `list.json` and `list.pb` from the folder. It
//! listens on a free port of the loopback interface and prints the port.

use std::{env, fs, io, path::Path};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
};

/// Complete HTTP responses of one method.
struct Replies {
    json: Vec<u8>,
    protobuf: Vec<u8>,
}

impl Replies {
    fn read(folder: &Path, name: &str) -> io::Result<Replies> {
        let reply = |kind, extension| -> io::Result<Vec<u8>> {
            let body = fs::read(folder.join(format!("{name}.{extension}")))?;
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: application/{kind}\r\nContent-Length: {}\r\n\r\n",
                body.len()
            );
            Ok([head.as_bytes(), &body].concat())
        };
        Ok(Replies { json: reply("json", "json")?, protobuf: reply("protobuf", "pb")? })
    }
}

struct Server {
    create: Replies,
    list: Replies,
}

/// A parsed request head. It is kept between requests, because a client sends the same head each time.
struct Head<'a> {
    text: Vec<u8>,
    /// Length of the request body, in bytes.
    length: usize,
    reply: &'a [u8],
}

impl Server {
    async fn serve(&self, mut stream: TcpStream) -> io::Result<()> {
        let mut received = Vec::with_capacity(1 << 14);
        let mut head = Head { text: Vec::new(), length: 0, reply: &[] };
        loop {
            while head.text.is_empty() || !received.starts_with(&head.text) {
                if let Some(at) = find(&received, b"\r\n\r\n") {
                    head = self.read(&received[..at + 4]);
                } else if stream.read_buf(&mut received).await? == 0 {
                    return Ok(());
                }
            }
            let total = head.text.len() + head.length;
            while received.len() < total {
                if stream.read_buf(&mut received).await? == 0 {
                    return Ok(());
                }
            }
            received.drain(..total);
            stream.write_all(head.reply).await?;
        }
    }

    fn read(&self, head: &[u8]) -> Head<'_> {
        let text = String::from_utf8_lossy(head).to_ascii_lowercase();
        let header = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(": "));
        let replies = if text.contains("/listrooms ") { &self.list } else { &self.create };
        let protobuf = header("content-type") == Some("application/protobuf");
        Head {
            text: head.to_vec(),
            length: header("content-length").and_then(|value| value.parse().ok()).unwrap_or(0),
            reply: if protobuf { &replies.protobuf } else { &replies.json },
        }
    }
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len()).position(|window| window == part)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> io::Result<()> {
    let folder =
        env::args_os().nth(1).ok_or_else(|| io::Error::other("missing argument: the folder of the replies"))?;
    let folder = Path::new(&folder);
    let server = Server { create: Replies::read(folder, "create")?, list: Replies::read(folder, "list")? };
    let server: &'static Server = Box::leak(Box::new(server));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
    println!("{}", listener.local_addr()?.port());
    loop {
        let (stream, _) = listener.accept().await?;
        stream.set_nodelay(true)?;
        // A client may disconnect at any time.
        tokio::spawn(async move { server.serve(stream).await.ok() });
    }
}
