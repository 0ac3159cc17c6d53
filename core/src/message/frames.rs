/// A field's value while its message is being read.
///
/// Two words, which stay in registers: an enum with fields of different sizes goes through memory, where its reading
/// waits for its writing.
#[derive(Debug, Clone, Copy)]
pub struct Slot {
    tag: Tag,
    bits: u64,
}

/// As wide as the bits, so that a slot is written in one go.
#[derive(Debug, Clone, Copy)]
#[repr(u64)]
enum Tag {
    Absent,
    Number,
    Source,
    Resolved,
    Message,
    List,
}

/// What a slot holds.
#[derive(Debug, Clone, Copy)]
pub enum Value {
    Absent,
    Number(f64),
    /// Text or bytes: a range of the source.
    Source(Range),
    /// Text whose escapes were resolved: a range of [`Frames::resolved`].
    Resolved(Range),
    /// A message that was read, and where it starts in the source.
    Message(Frame, usize),
    List(List),
}

#[derive(Debug, Clone, Copy)]
pub struct Range {
    start: u32,
    end: u32,
}

impl Range {
    #[inline]
    pub fn new(start: usize, end: usize) -> Range {
        Range { start: start as u32, end: end as u32 }
    }

    /// The sources are shorter than 4 GiB: their readers see to it.
    #[inline]
    fn bits(start: usize, end: usize) -> u64 {
        (start as u32 as u64) | (end as u64) << 32
    }

    #[inline]
    pub fn start(self) -> usize {
        self.start as usize
    }

    #[inline]
    pub fn end(self) -> usize {
        self.end as usize
    }

    #[inline]
    pub fn of(self, bytes: &[u8]) -> &[u8] {
        &bytes[self.start()..self.end()]
    }
}

impl Slot {
    pub const ABSENT: Slot = Slot { tag: Tag::Absent, bits: 0 };

    #[inline]
    pub fn number(number: f64) -> Slot {
        Slot { tag: Tag::Number, bits: number.to_bits() }
    }

    #[inline]
    pub fn source(start: usize, end: usize) -> Slot {
        Slot { tag: Tag::Source, bits: Range::bits(start, end) }
    }

    #[inline]
    pub fn resolved(start: usize, end: usize) -> Slot {
        Slot { tag: Tag::Resolved, bits: Range::bits(start, end) }
    }

    #[inline]
    pub fn message(frame: Frame, start: usize) -> Slot {
        Slot { tag: Tag::Message, bits: Range::bits(frame.0 as usize, start) }
    }

    #[inline]
    pub fn is_absent(self) -> bool {
        matches!(self.tag, Tag::Absent)
    }

    #[inline]
    pub fn value(self) -> Value {
        let range = Range { start: self.bits as u32, end: (self.bits >> 32) as u32 };
        match self.tag {
            Tag::Absent => Value::Absent,
            Tag::Number => Value::Number(f64::from_bits(self.bits)),
            Tag::Source => Value::Source(range),
            Tag::Resolved => Value::Resolved(range),
            Tag::Message => Value::Message(Frame(range.start), range.end()),
            Tag::List => Value::List(List(self.bits as u32)),
        }
    }
}

/// Where a message's slots begin.
#[derive(Debug, Clone, Copy)]
pub struct Frame(u32);

/// Where a list's ends are kept.
#[derive(Debug, Clone, Copy)]
pub struct List(u32);

#[derive(Debug, Clone, Copy)]
struct Ends {
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
    lists: Vec<Ends>,
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

    /// Slots for so many fields of a message, all absent.
    #[inline]
    pub(super) fn open(&mut self, fields: usize) -> Frame {
        let start = self.slots.len();
        self.slots.resize(start + fields, Slot::ABSENT);
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
        self.lists.push(Ends { first: NONE, last: NONE, length: 0 });
        self.set(frame, field, Slot { tag: Tag::List, bits: self.lists.len() as u64 - 1 });
    }

    /// Appends to the field's list, which begins with its first value.
    #[inline(always)]
    pub(super) fn push(&mut self, frame: Frame, field: usize, value: Slot) {
        let list = match self.get(frame, field) {
            Slot { tag: Tag::List, bits } => bits as usize,
            _ => {
                self.set_list(frame, field);
                self.lists.len() - 1
            }
        };
        let item = self.items.len() as u32;
        self.items.push(Item { value, next: NONE });
        let list = &mut self.lists[list];
        match list.last {
            NONE => list.first = item,
            last => self.items[last as usize].next = item,
        }
        list.last = item;
        list.length += 1;
    }

    pub(super) fn length(&self, list: List) -> u32 {
        self.lists[list.0 as usize].length
    }

    pub(super) fn first(&self, list: List) -> u32 {
        self.lists[list.0 as usize].first
    }

    /// An element, and the place of the one behind it.
    #[inline]
    pub(super) fn item(&self, place: u32) -> Option<(Slot, u32)> {
        self.items.get(place as usize).map(|item| (item.value, item.next))
    }

    /// How much there is now: what is read later can be given up again.
    pub(super) fn mark(&self) -> Mark {
        Mark { slots: self.slots.len(), lists: self.lists.len(), items: self.items.len() }
    }

    pub(super) fn release(&mut self, mark: Mark) {
        self.slots.truncate(mark.slots);
        self.lists.truncate(mark.lists);
        self.items.truncate(mark.items);
    }
}

pub(super) struct Mark {
    slots: usize,
    lists: usize,
    items: usize,
}
