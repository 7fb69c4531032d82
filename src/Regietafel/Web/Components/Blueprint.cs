using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Components;

namespace Regietafel.Web.Components;

/// <summary>How a component of one type is made: its parameters by name, and what it asks of the server. Any number of threads.</summary>
internal sealed class Blueprint
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
    private static readonly ConcurrentDictionary<Type, Blueprint> All = new();

    private readonly ConstructorInvoker _maker;
    private readonly List<(string Name, Action<Component, object?> Set)> _parameters = [];
    private readonly List<(Type Type, Action<Component, object?> Set)> _asked = [];

    private Blueprint(Type type)
    {
        _maker = ConstructorInvoker.Create(type.GetConstructor([])!);
        foreach (var property in type.GetProperties(Own))
        {
            if (property.IsDefined(typeof(ParameterAttribute)))
                _parameters.Add((string.Intern(property.Name), Setter(property)));
            else if (property.IsDefined(typeof(InjectAttribute)))
                _asked.Add((property.PropertyType, Setter(property)));
        }
    }

    public static Blueprint Of(Type type) => All.GetOrAdd(type, static t => new(t));

    /// <summary>A component without its parameters.</summary>
    public Component Make(HttpContext context)
    {
        var component = (Component)_maker.Invoke();
        foreach (var (type, set) in _asked)
            set(component, type == typeof(HttpContext) ? context : context.RequestServices.GetRequiredService(type));
        return component;
    }

    public void Set(Component component, string parameter, object? value)
    {
        // They are few, and the compiled markup names them by the very same strings, which are equal at a glance.
        foreach (var (name, set) in CollectionsMarshal.AsSpan(_parameters))
        {
            if (name == parameter)
            {
                set(component, value);
                return;
            }
        }
        throw new ArgumentException($"{component.GetType().Name} has no parameter {parameter}.", nameof(parameter));
    }

    private static Action<Component, object?> Setter(PropertyInfo property) =>
        (Action<Component, object?>)
            typeof(Blueprint)
                .GetMethod(nameof(SetterOf), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(property.DeclaringType!, property.PropertyType)
                .Invoke(null, [property.SetMethod!])!;

    private static Action<Component, object?> SetterOf<TComponent, TValue>(MethodInfo set)
        where TComponent : Component
    {
        var setter = set.CreateDelegate<Action<TComponent, TValue?>>();
        return (component, value) => setter((TComponent)component, (TValue?)value);
    }
}
