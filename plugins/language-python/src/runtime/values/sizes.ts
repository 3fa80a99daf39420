// About what the host takes while containers grow, copies included, so that its memory stays near what is accounted.

/** What an entry takes in a dict. */
export const ENTRY_BYTES = 96;

/** What a member takes in a set. */
export const MEMBER_BYTES = 64;

/** What an element takes in a list or tuple. */
export const SLOT_BYTES = 16;

/** What a container takes beside its elements. */
export const HEADER_BYTES = 96;

/** What a float takes. */
export const FLOAT_BYTES = 32;

/** What a string takes beside its characters. */
export const TEXT_BYTES = 32;

/** What one code unit of a string takes. */
export const UNIT_BYTES = 2;
