use super::schema::MESSAGES;

/// A field's value while its message is being read.
#[derive(Debug, Clone, Copy)]
pub enum Slot {
    Absent,
    Number(f64),
    /// Text or bytes: a range of the source.
    Source {
        start: u32,
        end: u32,
    },
    /// Text whose escapes were resolved: a range of [`Frames::resolved`].
    Resolved {
        start: u32,
        end: u32,
    },
    Message(Frame),
    List(u32),
}

/// Where a message's slots begin.
#[derive(Debug, Clone, Copy)]
pub struct Frame(u32);

#[derive(Debug, Clone, Copy)]
struct List {
    first: u32,
    last: u32,
    length: u32,
}

#[derive(Debug, Clone, Copy)]
struct Item {
    value: Slot,
    next: u32,
}

const NONE: u32 = u32::MAX;

/// The fields of a message and of those nested in it, while they are read in whatever order they
/// come. Kept from one message to the next, so that reading allocates nothing in the long run.
#[derive(Debug, Default)]
pub struct Frames {
    slots: Vec<Slot>,
    lists: Vec<List>,
    items: Vec<Item>,
    pub(super) resolved: Vec<u8>,
}

impl Frames {
    pub(super) fn clear(&mut self) {
        self.slots.clear();
        self.lists.clear();
        self.items.clear();
        self.resolved.clear();
    }

    /// Slots for a message, all absent.
    pub(super) fn open(&mut self, message: usize) -> Frame {
        let start = self.slots.len();
        self.slots.resize(start + MESSAGES[message].fields.len(), Slot::Absent);
        Frame(start as u32)
    }

    #[inline]
    pub(super) fn get(&self, frame: Frame, field: usize) -> Slot {
        self.slots[frame.0 as usize + field]
    }

    #[inline]
    pub(super) fn set(&mut self, frame: Frame, field: usize, value: Slot) {
        self.slots[frame.0 as usize + field] = value;
    }

    /// Makes the field an empty list.
    pub(super) fn set_list(&mut self, frame: Frame, field: usize) {
        self.lists.push(List { first: NONE, last: NONE, length: 0 });
        self.set(frame, field, Slot::List(self.lists.len() as u32 - 1));
    }

    /// Appends to the field's list, which begins with its first value.
    pub(super) fn push(&mut self, frame: Frame, field: usize, value: Slot) {
        let list = match self.get(frame, field) {
            Slot::List(list) => list,
            _ => {
                self.set_list(frame, field);
                self.lists.len() as u32 - 1
            }
        };
        let item = self.items.len() as u32;
        self.items.push(Item { value, next: NONE });
        let list = &mut self.lists[list as usize];
        match list.last {
            NONE => list.first = item,
            last => self.items[last as usize].next = item,
        }
        list.last = item;
        list.length += 1;
    }

    pub(super) fn length(&self, list: u32) -> u32 {
        self.lists[list as usize].length
    }

    pub(super) fn items(&self, list: u32) -> impl Iterator<Item = Slot> + '_ {
        let mut next = self.lists[list as usize].first;
        std::iter::from_fn(move || {
            let item = self.items.get(next as usize)?;
            next = item.next;
            Some(item.value)
        })
    }
}
