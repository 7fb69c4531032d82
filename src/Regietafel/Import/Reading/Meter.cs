namespace Regietafel.Import.Reading;

/// <summary>How much of the input has been read, and how much may be: a compressed file can be made to unfold without end.</summary>
internal sealed class Meter(long total, long limit = long.MaxValue)
{
    private const long AlwaysAllowed = 64L << 20;
    private const long NeverAllowed = 4L << 30;
    private const int LargestRatio = 100;

    private long _done;

    public long Total { get; private set; } = total;

    /// <summary>Who asks may be another thread than the one that reads.</summary>
    public long Done => Interlocked.Read(ref _done);

    /// <summary>For a compressed file of this many bytes.</summary>
    public static Meter Compressed(long bytes) => new(0, Math.Clamp(bytes * LargestRatio, AlwaysAllowed, NeverAllowed));

    public Stream Of(Stream stream, long length)
    {
        Total += Math.Max(0, length);
        return new Metered(stream, this);
    }

    private int Add(int bytes)
    {
        return Interlocked.Add(ref _done, bytes) <= limit
            ? bytes
            : throw new UnreadableException("dit bestand wordt bij het uitpakken te groot; splits het in kleinere.");
    }

    private sealed class Metered(Stream inner, Meter meter) : Stream
    {
        public override int Read(Span<byte> buffer)
        {
            try
            {
                return meter.Add(inner.Read(buffer));
            }
            catch (InvalidDataException fault)
            {
                throw new UnreadableException("dit bestand is beschadigd.", fault);
            }
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
