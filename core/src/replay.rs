//! Which webhooks came already. A server's token is good for minutes: who reads a webhook on its way could post it again
//! meanwhile. And a server that got no answer posts the same event once more.

use std::collections::{HashMap, VecDeque};

use sha2::{Digest, Sha256};

/// Half of an id's SHA-256: each takes the same place, however long the id is.
type Mark = [u8; 16];

/// The ids of the last while, as marks in memory.
pub struct Replays {
    window: f64,
    limit: usize,
    /// Until when each counts, in seconds since 1970.
    until: HashMap<Mark, f64>,
    /// What came, the oldest first. It has what was forgotten since, too.
    order: VecDeque<(f64, Mark)>,
}

impl Replays {
    /// Ids are kept for `window` seconds, and `limit` of them at most: beyond it, the oldest goes.
    pub fn new(window: f64, limit: usize) -> Self {
        Replays { window, limit: limit.max(1), until: HashMap::new(), order: VecDeque::new() }
    }

    /// Notes an id that came at `now`, in seconds since 1970. False when it came within the window already.
    pub fn add(&mut self, id: &str, now: f64) -> bool {
        self.note(mark(id), now)
    }

    fn note(&mut self, mark: Mark, now: f64) -> bool {
        while self.order.front().is_some_and(|&(until, _)| until <= now) {
            self.drop_oldest();
        }
        if self.until.get(&mark).is_some_and(|&until| until > now) {
            return false;
        }
        if self.order.len() >= self.limit {
            self.drop_oldest();
        }
        self.until.insert(mark, now + self.window);
        self.order.push_back((now + self.window, mark));
        true
    }

    /// Lets an id come once more.
    pub fn forget(&mut self, id: &str) {
        self.until.remove(&mark(id));
    }

    fn drop_oldest(&mut self) {
        if let Some((until, mark)) = self.order.pop_front() {
            // It may have been forgotten and come again, later.
            if self.until.get(&mark) == Some(&until) {
                self.until.remove(&mark);
            }
        }
    }
}

fn mark(id: &str) -> Mark {
    let mut mark = [0; 16];
    mark.copy_from_slice(&Sha256::digest(id)[..16]);
    mark
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_comes_once_in_the_window() {
        let mut replays = Replays::new(10.0, 100);
        assert!(replays.add("a", 0.0));
        assert!(!replays.add("a", 0.0));
        assert!(replays.add("b", 5.0));
        assert!(!replays.add("a", 9.9));
        assert!(replays.add("a", 10.0), "its time is over");
        assert!(!replays.add("b", 14.0));
        assert!(replays.add("b", 15.0));
        assert!(!replays.add("a", 19.0));
        assert!(replays.add("", 19.0));
        assert!(!replays.add("", 19.0));
    }

    #[test]
    fn no_more_than_the_limit_are_kept() {
        let mut replays = Replays::new(1e9, 3);
        for id in ["a", "b", "c", "d"] {
            assert!(replays.add(id, 0.0));
        }
        for id in ["b", "c", "d"] {
            assert!(!replays.add(id, 1.0), "{id}");
        }
        assert!(replays.add("a", 1.0), "it was the oldest");
        assert!(replays.add("b", 1.0), "and then this one");
        for i in 0..1_000 {
            replays.add(&format!("{i}"), 2.0);
            replays.forget(&format!("{i}"));
            replays.add(&format!("{i}"), 2.0);
        }
        assert_eq!(replays.order.len(), 3);
        assert!(replays.until.len() <= 3 && replays.until.capacity() < 16);
    }

    #[test]
    fn a_hundred_thousand_take_ten_megabytes_at_most() {
        let mut replays = Replays::new(1e9, 100_000);
        for i in 0..250_000_u128 {
            replays.note(i.to_le_bytes(), 0.0);
        }
        // Of eight places of a map, seven are used; each has a byte beside it.
        let map = replays.until.capacity() * 8 / 7 * (size_of::<(Mark, f64)>() + 1);
        let order = replays.order.capacity() * size_of::<(f64, Mark)>();
        assert_eq!(replays.until.len(), 100_000);
        assert!(map + order <= 10 << 20, "{map} and {order}");
    }

    #[test]
    fn what_is_over_takes_no_place() {
        let mut replays = Replays::new(10.0, 1_000_000);
        for i in 0..2_000 {
            replays.add(&format!("{i}"), f64::from(i));
        }
        assert_eq!((replays.order.len(), replays.until.len()), (10, 10));
    }

    #[test]
    fn what_was_forgotten_comes_again_and_counts_from_then_on() {
        let mut replays = Replays::new(10.0, 100);
        assert!(replays.add("a", 0.0));
        replays.forget("a");
        replays.forget("never seen");
        assert!(replays.add("a", 5.0));
        assert!(!replays.add("a", 12.0), "the first time is over, the second is not");
        assert!(replays.add("a", 15.0));
    }

    #[test]
    fn a_clock_that_is_set_back_lets_none_come_twice() {
        let mut replays = Replays::new(10.0, 3);
        assert!(replays.add("a", 1000.0));
        assert!(replays.add("b", 900.0));
        assert!(!replays.add("a", 905.0));
        assert!(!replays.add("b", 905.0));
        assert!(replays.add("b", 910.0));
        assert!(!replays.add("b", 911.0));
    }
}
