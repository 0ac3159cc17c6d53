//! Names of video grants, and suggestions for unknown names. The addon calls this to warn about a misspelt grant. The
//! grant itself is passed on unchanged.

/// The video grants that servers know: those of `livekit-server-sdk` 2.19.2.
pub const KNOWN_GRANTS: [&str; 18] = [
    "roomCreate",
    "roomJoin",
    "roomList",
    "roomRecord",
    "roomAdmin",
    "room",
    "ingressAdmin",
    "canPublish",
    "canPublishSources",
    "canSubscribe",
    "canPublishData",
    "canUpdateOwnMetadata",
    "hidden",
    "recorder",
    "agent",
    "canSubscribeMetrics",
    "canManageAgentSession",
    "destinationRoom",
];

/// Minimum length of a suffix that is recognized, as `join` is for `roomJoin`.
const SHORTEST_END: usize = 4;

/// The known grant that a name most likely means. Recognizes another spelling (`room_join`), up to two typing errors
/// (`canSubcribe`), a suffix (`publish`) and additional words (`roomName`). A known name returns itself.
pub fn meant_grant(name: &str) -> Option<&'static str> {
    let name = letters(name);
    let known = || KNOWN_GRANTS.iter().map(|&grant| (grant, letters(grant)));
    let mistakes = if name.len() > SHORTEST_END { 2 } else { 1 };
    let found = known()
        .map(|(grant, letters)| (distance(&letters, &name), grant))
        .min_by_key(|&(distance, _)| distance)
        .filter(|&(distance, _)| distance <= mistakes)
        .map(|(_, grant)| grant);
    let ends = || known().find(|(_, letters)| name.len() >= SHORTEST_END && letters.ends_with(&name));
    let within = || known().filter(|(_, letters)| contains(&name, letters)).max_by_key(|(_, letters)| letters.len());
    found.or_else(|| ends().or_else(within).map(|(grant, _)| grant))
}

/// The letters and digits of a name, in lower case. Cut to 40: longer than any known name with its typing errors.
fn letters(name: &str) -> Vec<u8> {
    name.bytes().filter(u8::is_ascii_alphanumeric).map(|b| b.to_ascii_lowercase()).take(40).collect()
}

fn contains(text: &[u8], part: &[u8]) -> bool {
    text.windows(part.len()).any(|window| window == part)
}

/// Edit distance: the number of letters inserted, deleted, replaced, or swapped with the next one.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = match (i, j) {
                (0, _) => j,
                (_, 0) => i,
                _ => {
                    let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                    let one = replaced.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
                    let swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                    if swapped { one.min(rows[i - 2][j - 2] + 1) } else { one }
                }
            };
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::token::GRANTS;

    #[test]
    fn every_grant_with_a_code_is_known() {
        assert!(GRANTS.iter().all(|grant| KNOWN_GRANTS.contains(grant)));
    }

    #[test]
    fn a_known_name_returns_itself() {
        for grant in KNOWN_GRANTS {
            assert_eq!(meant_grant(grant), Some(grant));
        }
    }

    #[test]
    fn finds_the_grant_that_was_meant() {
        for (name, meant) in [
            ("roomName", "room"),
            ("roomId", "room"),
            ("ROOM", "room"),
            ("canpublish", "canPublish"),
            ("can_publish_data", "canPublishData"),
            ("room-join", "roomJoin"),
            ("roomjoin", "roomJoin"),
            ("roomJion", "roomJoin"),
            ("joinRoom", "room"),
            ("join", "roomJoin"),
            ("publish", "canPublish"),
            ("canSubcribe", "canSubscribe"),
            ("canSubscibe", "canSubscribe"),
            ("canPublishVideo", "canPublish"),
            ("canPublishSource", "canPublishSources"),
            ("admin", "roomAdmin"),
            ("hiden", "hidden"),
            ("agents", "agent"),
            ("canUpdateOnwMetadta", "canUpdateOwnMetadata"),
        ] {
            assert_eq!(meant_grant(name), Some(meant), "{name}");
        }
        for name in ["", "x", "identity", "ttl", "会议", "later", "moderator"] {
            assert_eq!(meant_grant(name), None, "{name}");
        }
        assert_eq!(meant_grant(&"x".repeat(1_000_000)), None);
    }
}
