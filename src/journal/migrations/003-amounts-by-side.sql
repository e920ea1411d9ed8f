-- One side may have a smaller amount than the other, where an exercise is done on both, one after the other.
ALTER TABLE session_exercise ADD COLUMN fewer_side TEXT CHECK (fewer_side IN ('left', 'right'));
ALTER TABLE session_exercise ADD COLUMN fewer_amount INTEGER CHECK (fewer_amount >= 1)
    CHECK ((fewer_side IS NULL) = (fewer_amount IS NULL))
    CHECK (fewer_side IS NULL OR (second_side IS NOT NULL AND alternating = 0))
    CHECK (fewer_amount < coalesce(repetitions, hold_s, 0));
