// About what the host takes while containers grow, copies included, so that its memory stays near what is accounted.

/** What a property takes in an object, and an entry in a Map. */
export const ENTRY_BYTES = 96;

/** What a member takes in a Set. */
export const MEMBER_BYTES = 64;

/** What an element takes in an array. */
export const SLOT_BYTES = 16;

/** What a container takes beside its elements. */
export const HEADER_BYTES = 96;

/** What a string takes beside its characters. */
export const TEXT_BYTES = 32;

/** What one code unit of a string takes. */
export const UNIT_BYTES = 2;
